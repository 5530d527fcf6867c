using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Service;

/// <summary>What belongs to the service as a whole: zones, error codes, and what all operations share.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Name">C# name that its classes begin with.</param>
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
/// <param name="Label">Its name on the wire.</param>
/// <param name="HttpStatus">HTTP status it comes with; null when nothing is known.</param>
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
/// <param name="Api">Of what all operations share.</param>
internal sealed record ServiceDocs(
    DocBlock Zones,
    DocBlock ErrorCodes,
    DocBlock AllErrors,
    DocBlock FindError,
    DocBlock FindErrorOfLayer,
    DocBlock Api);
