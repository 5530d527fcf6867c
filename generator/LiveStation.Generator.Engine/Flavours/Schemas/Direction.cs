namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The direction in which a value is sent. Rules apply to requests, and tolerance to responses.</summary>
internal enum Direction
{
    /// <summary>From the service.</summary>
    Received,

    /// <summary>To the service.</summary>
    Sent,
}
