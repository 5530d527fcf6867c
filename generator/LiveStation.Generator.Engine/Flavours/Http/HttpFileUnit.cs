using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.Http;

/// <summary>The file with the requests of a group.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="Sources">Logical names of the spec files of the group.</param>
/// <param name="Head">The comments at the beginning, one a line.</param>
/// <param name="Variables">The variables with their values.</param>
/// <param name="Requests">The requests.</param>
internal sealed record HttpFileUnit(
    string Group,
    EquatableArray<string> Sources,
    EquatableArray<string> Head,
    EquatableArray<VariablePlan> Variables,
    EquatableArray<RequestPlan> Requests) : OutputUnit($"{Group}.http", FileKind.Text)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources { get; } = Sources;

    /// <inheritdoc />
    private protected override string Print() => HttpFileEmitter.Emit(this);
}

/// <summary>A variable of a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal sealed record VariablePlan(string Name, string Value);

/// <summary>The request of an example.</summary>
/// <param name="Title">Its title in the list of requests of an editor.</param>
/// <param name="Comments">The comments above it, one a line.</param>
/// <param name="Line">Method and URL.</param>
/// <param name="Headers">The headers, with names and values.</param>
/// <param name="Body">The body; null when the operation has none.</param>
internal sealed record RequestPlan(
    string Title, EquatableArray<string> Comments, string Line, EquatableArray<string> Headers, string? Body);
