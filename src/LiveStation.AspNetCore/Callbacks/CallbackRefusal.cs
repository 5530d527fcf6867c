namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Specifies why a request is not accepted as a message of the service.</summary>
public enum CallbackRefusal
{
    /// <summary>The request is accepted.</summary>
    None,

    /// <summary>The request does not contain a valid secret.</summary>
    WrongSecret,

    /// <summary>The request is from an address that is not allowed.</summary>
    AddressNotAllowed,
}
