namespace LiveStation.Generator.Engine.Flavours.Gateway;

/// <summary>JSON names of the members of an error, in the object that the envelope names.</summary>
internal static class ErrorMembers
{
    /// <summary>The code: a number of the service, a string of the gateway.</summary>
    public const string Code = "errorCode";

    /// <summary>A sentence of the service; the label of the gateway.</summary>
    public const string Message = "message";

    /// <summary>The label; only the service sends it.</summary>
    public const string Name = "errorName";

    /// <summary>More information; only the gateway sends it, and not always.</summary>
    public const string Details = "details";
}
