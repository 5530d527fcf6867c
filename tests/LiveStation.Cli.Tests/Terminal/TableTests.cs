using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Terminal;

public sealed class TableTests
{
    [Fact]
    public void Columns_with_korean_and_emoji_are_aligned()
    {
        Table table = new("Name", "Status");
        table.Add("morning_yoga", "Ready");
        table.Add("한강_음악회", "Publishing");
        table.Add("🎻 recital", "Ready");

        Printed(table, width: 80).ShouldBe("""
            Name          Status
            ────────────  ──────────
            morning_yoga  Ready
            한강_음악회   Publishing
            🎻 recital    Ready

            """);
    }

    [Fact]
    public void The_widest_column_is_narrowed_and_wrapped()
    {
        Table table = new("Code", "Description");
        table.Add("StreamUnblock", "The block was lifted. Please start the encoder again.");
        table.Add("PublishStart", "The broadcast started.");

        Printed(table, width: 40).ShouldBe("""
            Code           Description
            ─────────────  ─────────────────────────
            StreamUnblock  The block was lifted.
                           Please start the encoder
                           again.
            PublishStart   The broadcast started.

            """);
    }

    [Fact]
    public void A_table_without_a_header_contains_only_its_rows()
    {
        Table table = new();
        table.Add("Name", "morning_yoga");
        table.Add("Plan", "Standard");

        Printed(table, width: 80).ShouldBe("Name  morning_yoga\nPlan  Standard\n");
    }

    [Fact]
    public void A_line_never_ends_with_spaces()
    {
        Table table = new("Platform", "UserName");
        table.Add("YouTube", "");
        table.Add("Custom", "stage");

        Printed(table, width: 80).Split('\n').ShouldAllBe(line => !line.EndsWith(' '));
    }

    [Fact]
    public void A_table_wider_than_the_screen_can_ever_be_is_still_drawn()
    {
        Table table = new();
        table.Add("한강", "서울", "음악회");

        Printed(table, width: 5).Split('\n')[0].ShouldBe("한  서  음");
    }

    [Fact]
    public void A_row_without_cells_has_no_line()
    {
        Table table = new();
        table.Add();
        table.Add("한강");

        Printed(table, width: 80).ShouldBe("한강\n");
    }

    private static string Printed(Table table, int width)
    {
        StringWriter writer = new();
        new Screen(writer, new ScreenTraits(width, IsInColour: false)).Show(table, indent: 0);
        return writer.ToString();
    }
}
