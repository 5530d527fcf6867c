using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Incremental;

/// <summary>Steps end when they are cancelled, so that an editor does not wait for outdated results.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void Parsing_ends() => Should.Throw<OperationCanceledException>(() => ParsedText.Parse(File, Cancelled));

    [Fact]
    public void Binding_ends() => Should.Throw<OperationCanceledException>(
        () => BoundTexts.Bind(Api, Cancelled));

    [Fact]
    public void Sorting_by_APIs_ends() => Should.Throw<OperationCanceledException>(() => ApiTexts.Sort([], Cancelled).ToList());

    [Fact]
    public void Laying_APIs_side_by_side_and_planning_end()
    {
        var options = new HostOptions(new EmitOptions("App"), HasReadyClient: false, "", default);
        BoundTexts bound = BoundTexts.Bind(Api, CancellationToken.None);
        SoundSpec sound = ApiTable.Lay(([bound], options), CancellationToken.None).Sound[0];

        Should.Throw<OperationCanceledException>(() => ApiTable.Lay(([bound], options), Cancelled));

        Should.Throw<OperationCanceledException>(() => PlannedFile.PlanAll((sound, options), Cancelled));
    }

    private static SpecText File => new(
        Bakery.HeadFile, SpecProject.Folder + Bakery.HeadFile, Bakery.Head, IsPackaged: false, Api: "");

    private static ApiTexts Api => new("", EquatableArray.Of(ParsedText.Parse(File, CancellationToken.None)));
}
