namespace LiveStation.Runtime.Errors;

/// <summary>
/// The content of an error body. All texts are ready for display: one line, limited in length, without tags.
/// </summary>
internal sealed class ErrorBody
{
    /// <summary>The format of the body.</summary>
    public BodyShape Shape { get; init; }

    /// <summary>Whether the body is an error even with a success status.</summary>
    public bool IsErrorByItself { get; init; }

    /// <summary>The layer that probably created the body.</summary>
    public ErrorLayer Layer { get; init; }

    /// <summary>The error code.</summary>
    public int? Code { get; init; }

    /// <summary>The name of the error.</summary>
    public string? Name { get; init; }

    /// <summary>The error message.</summary>
    public string? Message { get; init; }

    /// <summary>The details that accompany the message.</summary>
    public string? Details { get; init; }

    /// <summary>The request ID.</summary>
    public string? RequestId { get; init; }

    /// <summary>The length of the part of the body that was read.</summary>
    public int Length { get; init; }
}
