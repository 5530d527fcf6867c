using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Common.Service;

/// <summary>The code of the service as a whole: zones, error codes, and the metadata that all operations share.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">The prefix of its C# class names.</param>
/// <param name="Zones">Its zones; the first is the default.</param>
/// <param name="Envelope">Names of the envelope's members: content, total, error.</param>
/// <param name="Errors">Its error codes.</param>
/// <param name="Docs">Documentation of its classes.</param>
internal sealed record ServiceUnit(
    string Path,
    UnitHeader Header,
    string Name,
    EquatableArray<ZonePlan> Zones,
    EquatableArray<string> Envelope,
    EquatableArray<ErrorPlan> Errors,
    ServiceDocs Docs)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => ServiceEmitter.Emit(this);
}

/// <summary>One zone.</summary>
/// <param name="Name">Name of its property.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Arguments">Address, prefix and region, as C# expressions.</param>
internal sealed record ZonePlan(string Name, DocBlock Doc, EquatableArray<string> Arguments);

/// <summary>One error code.</summary>
/// <param name="Name">Name of its constant.</param>
/// <param name="Code">The code.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Layer">Member of the runtime's <c>ErrorLayer</c>.</param>
/// <param name="Label">Its wire name.</param>
/// <param name="HttpStatus">Its HTTP status; null if the spec does not specify it.</param>
/// <param name="Class">Member of the runtime's <c>ErrorClass</c>.</param>
/// <param name="Retry">Member of the runtime's <c>RetryAdvice</c>.</param>
internal sealed record ErrorPlan(
    string Name, int Code, DocBlock Doc, string Layer, string Label, int? HttpStatus, string Class, string Retry);

/// <summary>Documentation of the classes.</summary>
/// <param name="Zones">Of the zones.</param>
/// <param name="ErrorCodes">Of the error codes.</param>
/// <param name="AllErrors">Of the property that lists all error codes.</param>
/// <param name="FindError">Of the method that looks up a code in all layers.</param>
/// <param name="FindErrorOfLayer">Of the method that looks up a code in one layer.</param>
/// <param name="Api">Of the class of shared metadata.</param>
internal sealed record ServiceDocs(
    DocBlock Zones,
    DocBlock ErrorCodes,
    DocBlock AllErrors,
    DocBlock FindError,
    DocBlock FindErrorOfLayer,
    DocBlock Api);
