namespace LiveStation.Runtime;

/// <summary>Specifies the layer that returned an error.</summary>
public enum ErrorLayer
{
    /// <summary>The layer is unknown. The response might be from a proxy.</summary>
    Unknown,

    /// <summary>The API gateway. The request did not reach the service.</summary>
    Gateway,

    /// <summary>The service.</summary>
    Service,
}
