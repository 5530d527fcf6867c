namespace LiveStation.Runtime;

/// <summary>Specifies the category of an error, independent of error codes.</summary>
public enum ErrorClass
{
    /// <summary>The category is unknown.</summary>
    Unknown,

    /// <summary>The request is malformed. The cause is usually the client library, not a value of the caller.</summary>
    InvalidRequest,

    /// <summary>A value in the request was rejected.</summary>
    Validation,

    /// <summary>The keys or the signature are not valid, or the clock is not accurate.</summary>
    Authentication,

    /// <summary>The keys are valid, but do not grant permission for the operation.</summary>
    Permission,

    /// <summary>The resource does not exist.</summary>
    NotFound,

    /// <summary>The current state of the resource does not allow the operation.</summary>
    Conflict,

    /// <summary>The region is invalid or not supported.</summary>
    Region,

    /// <summary>Too many requests were sent.</summary>
    Throttled,

    /// <summary>The service failed.</summary>
    Server,

    /// <summary>The service failed with an error that is usually temporary.</summary>
    Transient,
}
