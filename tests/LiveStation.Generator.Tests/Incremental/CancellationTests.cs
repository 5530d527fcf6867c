using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Incremental;

/// <summary>Whoever types on does not wait for steps that are no longer wanted.</summary>
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
    public void Planning_ends()
    {
        BoundTexts bound = BoundTexts.Bind(Api, CancellationToken.None);
        var options = new HostOptions(new EmitOptions("App"), HasReadyClient: false, "", default);

        Should.Throw<OperationCanceledException>(() => PlannedFile.PlanAll((bound.Sound, options), Cancelled));
    }

    private static SpecText File => new(
        Bakery.HeadFile, SpecProject.Folder + Bakery.HeadFile, Bakery.Head, IsPackaged: false, Api: "");

    private static ApiTexts Api => new("", EquatableArray.Of(ParsedText.Parse(File, CancellationToken.None)), HasPolyfills: true);
}
