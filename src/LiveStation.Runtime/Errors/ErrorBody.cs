namespace LiveStation.Runtime.Errors;

/// <summary>What the body of an error says. All texts are ready to be shown: one line, bounded, without tags.</summary>
internal sealed class ErrorBody
{
    /// <summary>What the body turned out to be.</summary>
    public BodyShape Shape { get; init; }

    /// <summary>Whether this is an error even under a good status.</summary>
    public bool IsErrorByItself { get; init; }

    /// <summary>Who seems to have written it.</summary>
    public ErrorLayer Layer { get; init; }

    /// <summary>Code of the error.</summary>
    public int? Code { get; init; }

    /// <summary>Name of the error.</summary>
    public string? Name { get; init; }

    /// <summary>Message of the error.</summary>
    public string? Message { get; init; }

    /// <summary>What stands beside the message.</summary>
    public string? Details { get; init; }

    /// <summary>Id of the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>Length of the body, as far as it was read.</summary>
    public int Length { get; init; }
}
