import '../../../../src/cli/merge/readerThread';
