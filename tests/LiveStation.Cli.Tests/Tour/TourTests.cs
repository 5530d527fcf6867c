using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Tour;

public sealed partial class TourTests(TourFixture tour) : IClassFixture<TourFixture>
{
    [Fact]
    public void It_reads_well_at_80_columns() => tour.Narrow.Out.ShouldMatchSnapshot();

    [Fact]
    public void It_reads_well_at_120_columns() => tour.Wide.Out.ShouldMatchSnapshot();

    [Fact]
    public void It_reads_well_in_Korean() => tour.Korean.Out.ShouldMatchSnapshot();

    [Fact]
    public void No_line_is_wider_than_the_screen()
    {
        AllFit(tour.Narrow, 80);
        AllFit(tour.Wide, 120);
        AllFit(tour.Korean, 80);
    }

    [Fact]
    public void It_succeeds_without_errors()
    {
        foreach (CliRun run in tour.All)
        {
            run.ExitCode.ShouldBe(0);
            run.Error.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Without_colour_there_is_no_escape_code() => tour.Narrow.Out.ShouldNotContain('\e');

    [Fact]
    public void Colour_adds_only_escape_codes()
    {
        tour.Coloured.Out.ShouldContain("\e[36mawait client.Channels.ListEventsAsync(channelId)\e[0m");
        ApprovedText.WithoutVolatileParts(EscapeCode().Replace(tour.Coloured.Out, ""))
            .ShouldBe(ApprovedText.WithoutVolatileParts(tour.Narrow.Out));
    }

    [Fact]
    public void The_progress_line_is_shown_on_a_terminal_only()
    {
        tour.Terminal.Out.ShouldContain("\r    Waiting: 08-22 18:30:04 …");
        tour.Narrow.Out.ShouldNotContain('\r');
        tour.Narrow.Out.ShouldNotContain("Waiting:");
    }

    [Fact]
    public void After_a_wait_the_progress_line_is_gone() => ApprovedText.WithoutVolatileParts(Progress().Replace(tour.Terminal.Out, ""))
        .ShouldBe(ApprovedText.WithoutVolatileParts(tour.Narrow.Out));

    [Fact]
    public void It_never_shows_a_key()
    {
        foreach (CliRun run in tour.All)
        {
            run.Out.ShouldNotContain("invented");
            StreamKey().Matches(run.Out).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task It_frees_its_ports()
    {
        CliRun run = await CliRun.OfAsync("tour");

        string[] ports = [.. Loopback().Matches(run.Out).Select(match => match.Groups["port"].Value).Distinct()];
        ports.Length.ShouldBe(2);
        foreach (string port in ports)
        {
            using TcpClient client = new();
            Should.Throw<SocketException>(() => client.Connect(IPAddress.Loopback, int.Parse(port)));
        }
    }

    [Fact]
    public void It_connects_to_this_machine_only()
    {
        tour.Connections.ShouldNotBeEmpty();
        tour.Connections.ShouldAllBe(address => address.Contains(",127,0,0,1,"));
    }

    private static void AllFit(CliRun run, int width) =>
        // A line of code or of the log is not wrapped, so that it can be copied.
        run.Out.Split('\n').Where(line => CellWidth.Of(line) > width)
            .ShouldAllBe(line => line.Contains('›') || line.Contains('→'));

    [GeneratedRegex("\e\\[[0-9]+m")]
    private static partial Regex EscapeCode();

    // A trace ID has 26 characters.
    [GeneratedRegex(@"\b[a-z0-9]{32}\b")]
    private static partial Regex StreamKey();

    [GeneratedRegex(@"http://127\.0\.0\.1:(?<port>\d+)")]
    private static partial Regex Loopback();

    [GeneratedRegex("\r[^\n\r]*(?=\r)|\r")]
    private static partial Regex Progress();
}
