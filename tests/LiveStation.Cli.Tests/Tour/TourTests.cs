using System.Text.RegularExpressions;
using LiveStation.CommandLine.Terminal;
using LiveStation.Cli.Tests.Support;
using LiveStation.Cli.Tour;

namespace LiveStation.Cli.Tests.Tour;

public sealed partial class TourTests
{
    [Fact]
    public async Task It_reads_well_at_80_columns() => (await TourAsync(80)).Out.ShouldMatchSnapshot();

    [Fact]
    public async Task It_reads_well_at_120_columns() => (await TourAsync(120)).Out.ShouldMatchSnapshot();

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task No_line_is_wider_than_the_screen(int width)
    {
        CliRun run = await TourAsync(width);

        // A line of code or of the log is not wrapped, so that it can be copied.
        run.Out.Split('\n').Where(line => CellWidth.Of(line) > width)
            .ShouldAllBe(line => line.Contains('›') || line.Contains('→'));
    }

    [Fact]
    public async Task It_succeeds_without_errors()
    {
        CliRun run = await TourAsync(80);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_colour_there_is_no_escape_code() => (await TourAsync(80)).Out.ShouldNotContain('\e');

    [Fact]
    public async Task Colour_adds_only_escape_codes()
    {
        CliRun plain = await TourAsync(80);
        CliRun coloured = await TourAsync(80, isInColour: true);

        coloured.Out.ShouldContain("\e[36mawait client.Channels.ListEventsAsync(channelId)\e[0m");
        ApprovedText.WithoutVolatileParts(EscapeCode().Replace(coloured.Out, ""))
            .ShouldBe(ApprovedText.WithoutVolatileParts(plain.Out));
    }

    [Fact]
    public async Task It_never_shows_a_stream_key() => (await TourAsync(120)).Out.ShouldNotContain("invented");

    [Theory]
    [InlineData(true, "dotnet add package LiveStation.Client", "spec/re-stream.yaml")]
    [InlineData(false, "spec/re-stream.yaml", "dotnet add package")]
    public void Its_advice_fits_the_place_where_it_runs(bool isTool, string said, string unsaid)
    {
        StringWriter output = new();

        NextChapter.Show(new TourPage(new Screen(output, new ScreenTraits(80, false)), [], CancellationToken.None), isTool);

        output.ToString().ShouldContain(said);
        output.ToString().ShouldNotContain(unsaid);
    }

    private static Task<CliRun> TourAsync(int width, bool isInColour = false) =>
        CliRun.OnAsync(new ScreenTraits(width, isInColour), new Dictionary<string, string>(), "tour");

    [GeneratedRegex("\e\\[[0-9]+m")]
    private static partial Regex EscapeCode();
}
