namespace LiveStation.Generator.Engine.Model;

/// <summary>Who answers with an error.</summary>
internal enum ErrorLayerKind
{
    /// <summary>The gateway in front of the service.</summary>
    Gateway,

    /// <summary>The service itself.</summary>
    Service,
}

/// <summary>One error code.</summary>
/// <param name="Layer">Who answers with it.</param>
/// <param name="Code">The number on the wire.</param>
/// <param name="Label">The name on the wire, such as <c>NOT_FOUND</c>.</param>
/// <param name="Name">Name in Pascal case, such as <c>NotFound</c>.</param>
/// <param name="HttpStatus">HTTP status it comes with; null when nothing is known.</param>
/// <param name="Class">What it is about.</param>
/// <param name="Retry">Whether the request can be sent again.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Certainty">How sure the facts are.</param>
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
    /// <summary>Why it is not sure; null when nothing says so.</summary>
    public DocText? Note { get; init; }
}
