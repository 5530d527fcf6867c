namespace LiveStation.Generator.Engine.Model;

/// <summary>Category of an error, independent of codes.</summary>
internal enum ErrorClassKind
{
    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>The request is malformed.</summary>
    InvalidRequest,

    /// <summary>A value of the request is invalid.</summary>
    Validation,

    /// <summary>Authentication failed.</summary>
    Authentication,

    /// <summary>The caller does not have permission.</summary>
    Permission,

    /// <summary>The subject of the request does not exist.</summary>
    NotFound,

    /// <summary>The operation is not possible in the current state.</summary>
    Conflict,

    /// <summary>The operation is not possible in the region.</summary>
    Region,

    /// <summary>Too many requests.</summary>
    Throttled,

    /// <summary>A fault of the service.</summary>
    Server,

    /// <summary>A temporary fault of the service.</summary>
    Transient,
}
