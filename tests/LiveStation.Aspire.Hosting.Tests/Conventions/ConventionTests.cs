using LiveStation.Conventions.Tests;
using LiveStation.Conventions.Tests.Rooms;
using LiveStation.Tests.Shared;
using PublicApiGenerator;

namespace LiveStation.Aspire.Hosting.Tests.Conventions;

/// <summary>
/// The conventions of LiveStation.Conventions.Tests for the package. They are here because that project cannot reference
/// Aspire.Hosting, which needs a later YamlDotNet than the engine.
/// </summary>
public sealed class ConventionTests
{
    private const string Project = "LiveStation.Aspire.Hosting";

    // Those of Aspire's own packages, which app hosts import.
    private static readonly string[] Imported = ["Aspire.Hosting", "Aspire.Hosting.ApplicationModel"];

    private static readonly Lazy<RoomPlan> Plan = new(() => new RoomPlan(Project, [Files()]));

    [Fact]
    public void The_public_surface_is_what_was_reviewed()
    {
        ApiGeneratorOptions options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };
        string listing = typeof(LiveStationResource).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n"
            + SurfaceNotes.Of(typeof(LiveStationResource).Assembly.Location, []);

        listing.ShouldMatchApproved(shape => shape.NoDiff().WithFileExtension(".txt")
            .WithFilenameGenerator((_, _, type, _) => $"{Project}.{(type == "approved" ? "verified" : type)}.txt"));
    }

    [Fact]
    public void References_between_rooms_run_one_way()
    {
        Plan.Value.Errors.ShouldBeEmpty();
        Plan.Value.Known.Count.ShouldBeGreaterThan(2);
        Plan.Value.Tangled.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_is_a_namespace_except_for_the_types_that_app_hosts_name()
    {
        foreach (SourceFile file in Plan.Value.Files.Where(file => file.Types.Count > 0))
        {
            if (file.IsPublic)
                Imported.ShouldContain(file.Namespace, file.Tree.FilePath);
            else
                file.Namespace.ShouldBe(file.Room == "." ? Project : $"{Project}.{file.Room}", file.Tree.FilePath);
        }
    }

    [Fact]
    public void Public_methods_and_constructors_have_no_optional_parameters() => typeof(LiveStationResource).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetConstructors().Concat<System.Reflection.MethodBase>(type.GetMethods()))
        .Where(member => member.DeclaringType!.Assembly == typeof(LiveStationResource).Assembly)
        .Where(member => member.GetParameters().Any(parameter => parameter.IsOptional))
        .ShouldBeEmpty();

    private static IReadOnlyList<SourceFile> Files()
    {
        string root = Repository.PathOf("src", Project);
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
                .Select(path => SourceFile.Parse(
                    Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/'), File.ReadAllText(path), path)),
        ];
    }
}
