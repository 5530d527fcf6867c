namespace LiveStation.Runtime;

/// <summary>Who answered with an error.</summary>
public enum ErrorLayer
{
    /// <summary>It cannot be told; perhaps a proxy on the way.</summary>
    Unknown,

    /// <summary>The API gateway, before the service saw the request.</summary>
    Gateway,

    /// <summary>The service itself.</summary>
    Service,
}
