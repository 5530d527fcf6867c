using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using LiveStation.Tests.Shared;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>One program that uses generated types with JsonSerializer, built in three ways.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class InterplayTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    private const string Said =
        """
        reflection: False
        called: morning_yoga is Ready
        alone: True
        listed: 2, True
        held: True
        values: Ready, NEWER, 1, True
        parsed: ForceBlocked
        own: f-1, HOVER, 2026-08-20 05:00:00Z
        list: True
        array: True
        value list: True
        both: True

        """;

    [Fact]
    public async Task A_serializer_without_reflection_supports_types_of_the_package_and_of_the_users_own_assembly()
    {
        await folder.DotnetAsync("Interplay", "build", "-warnaserror");

        string output = await folder.DotnetAsync("Interplay", ["run", "--no-build", "--", .. emulator.Arguments]);

        output.ShouldBe(Said);
    }

    [Fact]
    public async Task Trimming_the_program_causes_no_warnings_and_no_changes()
    {
        string published = await PublishAsync("InterplayTrimmed");

        (await RunAsync(published)).ShouldBe(Said);
    }

    [Fact]
    public async Task Trimming_removes_the_operations_and_types_that_the_program_does_not_use()
    {
        string published = await PublishAsync("InterplayTrimmed");

        IReadOnlyList<string> kept = TypesOf(Path.Combine(published, "LiveStation.Client.dll"));
        kept.ShouldContain("ReStreamChannelJson");
        kept.ShouldContain("GetReStreamChannelOperation");
        kept.Where(type => type.EndsWith("Operation", StringComparison.Ordinal)).Count().ShouldBe(1);
        kept.ShouldNotContain("RecordingJson");
        kept.ShouldNotContain("Recording");
    }

    [Fact]
    public async Task Compiling_the_program_to_native_code_causes_no_warnings_and_no_changes()
    {
        ProgramOnPath.IsThere("clang").ShouldBeTrue(
            "clang is not on the path. bash .ci/run installs it; so does: apt-get install clang");

        string published = await PublishAsync("InterplayNative");

        File.Exists(Path.Combine(published, "Interplay.dll")).ShouldBeFalse();
        (await RunAsync(published)).ShouldBe(Said);
        string[] compiled = [.. XDocument.Load(folder.Path("InterplayNative/obj/Release/net9.0/linux-x64/native/Interplay.map.xml"))
            .Descendants("MethodCode").Select(code => code.Attribute("Name")!.Value)];
        compiled.ShouldContain(name => name.Contains("GetReStreamChannelOperation", StringComparison.Ordinal));
        compiled.ShouldNotContain(name => name.Contains("GetRecordingOperation", StringComparison.Ordinal)
            || name.Contains("CreateReStreamChannelOperation", StringComparison.Ordinal));
    }

    private async Task<string> PublishAsync(string consumer)
    {
        string published = folder.Path(consumer + "/published");
        await folder.DotnetAsync(consumer, "publish", "-warnaserror", "-o", published);
        return published;
    }

    private async Task<string> RunAsync(string published)
    {
        (int exit, string output) = await Dotnet.RunAsync(
            published, folder.Variables, Path.Combine(published, "Interplay"), [.. emulator.Arguments]);
        exit.ShouldBe(0, output);
        return output;
    }

    private static IReadOnlyList<string> TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))];
    }
}
