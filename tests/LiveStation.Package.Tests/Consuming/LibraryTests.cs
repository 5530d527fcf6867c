using System.Xml.Linq;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>Libraries for netstandard2.0 and C# 11, one for each package, in a program for net10.0.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class LibraryTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    private const string Said = "evening_yoga\nMORNING_YOGA is Ready\n";

    [Fact]
    public async Task In_one_solution_with_the_program_they_build_and_run()
    {
        await folder.DotnetAsync(".", "new", "sln", "--format", "sln", "-n", "Studio");
        await folder.DotnetAsync(".", "sln", "Studio.sln", "add", "ClientLibrary", "GeneratedLibrary", "LibraryApp");
        await folder.DotnetAsync(".", "build", "Studio.sln", "-warnaserror");

        (await folder.DotnetAsync("LibraryApp", ["run", "--no-build", "--", .. emulator.Arguments])).ShouldBe(Said);
    }

    [Fact]
    public async Task Their_packages_depend_on_the_packages_that_they_use()
    {
        await folder.DotnetAsync("ClientLibrary", "pack", "-warnaserror", "-o", folder.Path("feed"));
        await folder.DotnetAsync("GeneratedLibrary", "pack", "-warnaserror", "-o", folder.Path("feed"));

        (await folder.RunAsync("LibraryGuest", emulator)).ShouldBe(Said);
    }

    [Fact]
    public async Task Only_the_chosen_operations_are_in_the_assembly_with_the_types_they_use()
    {
        await folder.DotnetAsync("GeneratedLibrary", "build", "-warnaserror");

        XDocument documented = XDocument.Load(folder.Path("GeneratedLibrary/bin/Debug/netstandard2.0/GeneratedLibrary.xml"));
        string[] members = [.. documented.Descendants("member").Select(member => member.Attribute("name")!.Value)];
        string[] calls = [.. members.Where(IsCall)];
        calls.Select(call => PartOf(call, ^2)).Distinct().ShouldBe(["IEventsClient", "IReStreamClient"], ignoreOrder: true);
        calls.Where(call => PartOf(call, ^2) == "IReStreamClient").Select(call => PartOf(call, ^1)).Distinct()
            .ShouldBe(["GetAsync", "GetWithResponseAsync", "WaitUntilAsync"], ignoreOrder: true);
        members.ShouldContain("T:Relay.Station.EventCode");
        members.ShouldNotContain("T:Relay.Station.Recording");
    }

    private static bool IsCall(string member) =>
        member.StartsWith("M:Relay.Station.I", StringComparison.Ordinal) && member.Contains("Async(", StringComparison.Ordinal);

    private static string PartOf(string member, Index part) => member.Split('(')[0].Split('.')[part];
}
