using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>Source of an error response.</summary>
internal enum ErrorLayerKind
{
    /// <summary>The gateway in front of the service.</summary>
    Gateway,

    /// <summary>The service itself.</summary>
    Service,
}

/// <summary>One error code.</summary>
/// <param name="Layer">The source of the error response.</param>
/// <param name="Code">The number on the wire.</param>
/// <param name="Label">The name on the wire, such as <c>NOT_FOUND</c>.</param>
/// <param name="Name">Name in PascalCase, such as <c>NotFound</c>.</param>
/// <param name="HttpStatus">HTTP status of the error response; null when unknown.</param>
/// <param name="Class">Category of the error.</param>
/// <param name="Retry">Indicates whether the request can be sent again.</param>
/// <param name="Doc">Description of the error.</param>
/// <param name="Certainty">Certainty of the facts.</param>
internal sealed record ErrorModel(
    ErrorLayerKind Layer,
    int Code,
    string Label,
    string Name,
    int? HttpStatus,
    ErrorClassKind Class,
    RetryKind Retry,
    DocText Doc,
    CertaintyKind Certainty)
{
    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }

    /// <summary>The refusals that it answers; empty for none.</summary>
    public EquatableArray<RefusalKind> For { get; init; }
}
