namespace LiveStation.Runtime;

/// <summary>Specifies the layer that returned an error.</summary>
public enum ErrorLayer
{
    /// <summary>The layer is unknown. The response might be from a proxy.</summary>
    Unknown,

    /// <summary>The API gateway. Except after a timeout, the request usually did not reach the service.</summary>
    Gateway,

    /// <summary>The service itself, behind the API gateway. The request passed the gateway.</summary>
    Service,
}
