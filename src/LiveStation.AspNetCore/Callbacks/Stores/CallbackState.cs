namespace LiveStation.AspNetCore.Callbacks.Stores;

/// <summary>Specifies what a store knows about a message.</summary>
public enum CallbackState
{
    /// <summary>The message was not handled, or so long ago that the store no longer knows it.</summary>
    New,

    /// <summary>The message is being handled.</summary>
    InProgress,

    /// <summary>The message was handled.</summary>
    Completed,
}
