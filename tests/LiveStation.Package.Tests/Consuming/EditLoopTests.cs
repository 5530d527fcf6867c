namespace LiveStation.Package.Tests.Consuming;

/// <summary>Repeated builds of one project, as in <c>dotnet watch</c>.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class EditLoopTests : IDisposable
{
    private const string Ferries = "EditLoop/api/ferries.yaml";
    private const string Piers = "EditLoop/api/piers.yaml";

    private readonly ConsumerFolder _folder;

    public EditLoopTests(ConsumerFolder folder)
    {
        _folder = folder;
        Folders.Copy(folder.Path("OwnSpec"), folder.Path("EditLoop"));
        File.Delete(folder.Path("EditLoop/Timetable.cs"));
    }

    [Fact]
    public async Task Every_edit_of_the_spec_is_in_the_next_build_and_without_one_no_step_runs()
    {
        (await BuildAsync()).ShouldContain("P:Coast.Ferry.Seats\"");

        await ShouldRunNothingAsync();

        const string berths = "      berths: { type: int, optional: true, en: Number of berths., ko: 침대 수. }\n";
        Edit(Ferries, "      seats:  ", berths + "      seats:  ");
        (await BuildAsync()).ShouldContain("P:Coast.Ferry.Berths\"");

        File.WriteAllText(_folder.Path(Piers), """
            group: Ferries
            enums:
              Pier:
                doc: { en: Where ferries land., ko: 선착장. }
                values:
                  EAST: { en: The eastern one., ko: 동쪽. }
            """);
        (await BuildAsync()).ShouldContain("T:Coast.Pier\"");

        File.Delete(_folder.Path(Piers));
        (await BuildAsync()).ShouldNotContain("T:Coast.Pier\"");

        await ShouldRunNothingAsync();
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_folder.Path("EditLoop"), recursive: true);

    private async Task<string> BuildAsync()
    {
        await _folder.DotnetAsync("EditLoop", "build", "OwnSpec.csproj", "-warnaserror");
        return await File.ReadAllTextAsync(_folder.Path("EditLoop/bin/Debug/net10.0/OwnSpec.xml"));
    }

    private async Task ShouldRunNothingAsync()
    {
        string built = _folder.Path("EditLoop/obj/Debug/net10.0/OwnSpec.dll");
        DateTime before = File.GetLastWriteTimeUtc(built);

        string output = await _folder.DotnetAsync("EditLoop", "build", "OwnSpec.csproj", "-v", "n");

        output.ShouldContain("Skipping target \"CoreCompile\"");
        File.GetLastWriteTimeUtc(built).ShouldBe(before);
    }

    private void Edit(string file, string old, string @new)
    {
        string text = File.ReadAllText(_folder.Path(file));
        text.ShouldContain(old);
        File.WriteAllText(_folder.Path(file), text.Replace(old, @new, StringComparison.Ordinal));
    }
}
