using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>What the spec says about one error code.</summary>
public sealed class ApiErrorInfo
{
    /// <summary>Describes a code.</summary>
    /// <param name="layer">Layer the code belongs to.</param>
    /// <param name="code">The code. Codes of the gateway look like HTTP statuses and are not.</param>
    /// <param name="name">Name the vendor has for it.</param>
    /// <param name="httpStatus">HTTP status it comes with; null when that is not known.</param>
    /// <param name="errorClass">What it is about.</param>
    /// <param name="retry">Whether to call again.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ApiErrorInfo(
        ErrorLayer layer,
        int code,
        string name,
        int? httpStatus,
        ErrorClass errorClass,
        RetryAdvice retry)
    {
        Layer = layer;
        Code = code;
        Name = Guard.NotNull(name);
        HttpStatus = httpStatus;
        Class = errorClass;
        Retry = retry;
    }

    /// <summary>Layer the code belongs to.</summary>
    public ErrorLayer Layer { get; }

    /// <summary>The code.</summary>
    public int Code { get; }

    /// <summary>Name the vendor has for it. Names may repeat; codes do not.</summary>
    public string Name { get; }

    /// <summary>HTTP status it comes with; null when that is not known.</summary>
    public int? HttpStatus { get; }

    /// <summary>What it is about.</summary>
    public ErrorClass Class { get; }

    /// <summary>Whether to call again.</summary>
    public RetryAdvice Retry { get; }
}
