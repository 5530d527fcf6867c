using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>
/// An error response of the service. Its name is the one that the spec defines for the error code.
/// </summary>
public sealed class ServerFailure
{
    /// <summary>Initializes a new instance of the <see cref="ServerFailure"/> class.</summary>
    /// <param name="code">A code of the service, one of the generated constants.</param>
    public ServerFailure(int code) => Code = code;

    /// <summary>
    /// Initializes a new instance of the <see cref="ServerFailure"/> class for an error about a field or a resource.
    /// </summary>
    /// <param name="code">A code of the service, one of the generated constants.</param>
    /// <param name="subject">The field or resource, such as <c>channelId</c>; null if there is none.</param>
    public ServerFailure(int code, string? subject)
        : this(code) => Subject = subject;

    /// <summary>The error code, as sent in the response.</summary>
    public int Code { get; }

    /// <summary>The field or resource that the error is about; null if there is none.</summary>
    public string? Subject { get; }

    /// <summary>
    /// The HTTP status code of the response; null to use the one in the spec or, if the spec does not specify it, one
    /// that is derived from the class of the error.
    /// </summary>
    public int? Status { get; init; }

    /// <summary>The reason in detail, for the log of requests; null if the code and the subject say everything.</summary>
    internal LocalText? Reason { get; init; }
}
