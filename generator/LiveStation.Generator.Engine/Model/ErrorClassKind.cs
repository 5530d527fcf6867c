namespace LiveStation.Generator.Engine.Model;

/// <summary>What an error is about, independent of codes.</summary>
internal enum ErrorClassKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The request is malformed.</summary>
    InvalidRequest,

    /// <summary>A value of the request is not valid.</summary>
    Validation,

    /// <summary>The caller is not authenticated.</summary>
    Authentication,

    /// <summary>The caller is not permitted.</summary>
    Permission,

    /// <summary>The subject of the request does not exist.</summary>
    NotFound,

    /// <summary>Not possible in the current state.</summary>
    Conflict,

    /// <summary>Not possible in the region.</summary>
    Region,

    /// <summary>Too many requests.</summary>
    Throttled,

    /// <summary>A fault of the service.</summary>
    Server,

    /// <summary>A temporary fault of the service.</summary>
    Transient,
}
