namespace LiveStation.Emulator.State.Journal;

/// <summary>A data file that the emulator cannot use. The message says what to do.</summary>
internal sealed class DataFileException : IOException
{
    private DataFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Returns the exception for a file with another content.</summary>
    public static DataFileException Foreign(string path) =>
        new($"'{path}' is not a data file of the emulator. It was not changed. Specify another path.");

    /// <summary>Returns the exception for a file of a later version.</summary>
    public static DataFileException Later(string path, int version) =>
        new($"'{path}' is from a later version of the emulator ({version}). Use that version, or specify another path.");

    /// <summary>Returns the exception for a file that another emulator uses.</summary>
    public static DataFileException InUse(string path, Exception inner) =>
        new($"'{path}' is in use by another emulator. Stop that emulator, or specify another path.", inner);

    /// <summary>Returns the exception for a file that the operating system refuses.</summary>
    public static DataFileException Inaccessible(string path, Exception inner) => new(
        $"'{path}' cannot be read and written: {inner.Message} Specify a file in an existing folder to which you can write.", inner);
}
