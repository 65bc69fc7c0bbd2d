# Reads what a command writes into something non-blocking: slow-reader.pl pipe|socket STREAM LATE COMMAND...
# STREAM is 1 or 2, the stream of the command; LATE is how many seconds pass before the first byte is read.
use strict;
use warnings;
use Fcntl;
use Socket;

my ($kind, $stream, $late, @command) = @ARGV;
my ($reader, $writer);
if ($kind eq 'pipe') {
    pipe($reader, $writer) or die;
} else {
    socketpair($reader, $writer, AF_UNIX, SOCK_STREAM, PF_UNSPEC) or die;
}
fcntl($writer, F_SETFL, fcntl($writer, F_GETFL, 0) | O_NONBLOCK) or die;
my $command = fork();
if (!$command) {
    close($reader);
    if ($stream == 1) { open(STDOUT, '>&', $writer) or die }
    else { open(STDERR, '>&', $writer) or die }
    exec(@command) or die;
}
close($writer);
select(undef, undef, undef, $late);
while (sysread($reader, my $piece, 5000)) {
    syswrite(STDOUT, $piece);
    select(undef, undef, undef, 0.002);
}
waitpid($command, 0);
exit($? >> 8);
