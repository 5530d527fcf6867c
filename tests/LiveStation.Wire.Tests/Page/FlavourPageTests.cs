using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Page;

/// <summary>The pages about the flavours.</summary>
public sealed class FlavourPageTests(ITestOutputHelper output)
{
    private const string Begin = "<!-- flavours and operations -->\n", End = "<!-- /flavours and operations -->";

    [Fact]
    public void The_page_has_the_table() => ShouldHave("generator/docs/flavours.md", FlavourTable.English);

    [Fact]
    public void The_Korean_page_has_the_table() => ShouldHave("generator/docs/flavours.ko.md", FlavourTable.Korean);

    [Fact]
    public void What_a_flavour_cannot_send_is_in_its_column_with_the_reason_and_the_example()
    {
        NotExpressible[] listed =
        [
            new("createChannel", "A shell has no arrays.", "셸에는 배열이 없습니다."),
            new("getChannel", "The name is too long.", "이름이 너무 깁니다.") { Example = "on-air" },
        ];

        string table = FlavourTable.English.Text([new ListedFlavour(listed)]);

        table.ShouldStartWith("| group | operation | `listed` |\n|---|---|---|\n");
        table.ShouldContain("| `Channels` | `createChannel` | no: A shell has no arrays. |\n");
        table.ShouldContain("| `Channels` | `getChannel` | no: The name is too long. (`on-air`) |\n");
        table.ShouldContain("| `Channels` | `deleteChannel` | yes |\n");
        FlavourTable.Korean.Text([new ListedFlavour(listed)]).ShouldContain("불가: 셸에는 배열이 없습니다. |\n");
    }

    private void ShouldHave(string path, FlavourTable language)
    {
        string table = language.Text(WireFlavours.All);
        output.WriteLine(table);
        string page = Repository.Read(path);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        page[begin..page.IndexOf(End, StringComparison.Ordinal)].ShouldBe(table, $"Put this between the comments of {path}:\n{table}");
    }
}
