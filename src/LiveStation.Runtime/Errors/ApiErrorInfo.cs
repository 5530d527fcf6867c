using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>An error code of the API.</summary>
public sealed class ApiErrorInfo
{
    /// <summary>Initializes a new instance of the <see cref="ApiErrorInfo"/> class.</summary>
    /// <param name="layer">The layer that defines the code.</param>
    /// <param name="code">
    /// The error code. Codes of the gateway resemble HTTP status codes, but are not HTTP status codes.
    /// </param>
    /// <param name="name">The name of the error in the documentation of the service.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ApiErrorInfo(ErrorLayer layer, int code, string name)
    {
        Layer = layer;
        Code = code;
        Name = Guard.NotNull(name);
    }

    /// <summary>The layer that defines the code.</summary>
    public ErrorLayer Layer { get; }

    /// <summary>The error code.</summary>
    public int Code { get; }

    /// <summary>
    /// The name of the error in the documentation of the service. Names are not unique; codes are unique within their
    /// layer.
    /// </summary>
    public string Name { get; }

    /// <summary>The HTTP status code of the error; null if it is unknown.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The category of the error.</summary>
    public ErrorClass Class { get; init; }

    /// <summary>Whether the same request can be sent again.</summary>
    public RetryAdvice Retry { get; init; }
}
