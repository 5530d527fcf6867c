namespace LiveStation.Emulator.State.Journal;

/// <summary>Reserves a data file for one emulator.</summary>
internal static class FileLock
{
    /// <summary>Opens a file beside the data file that only one process can open. It is deleted when it is closed.</summary>
    /// <exception cref="DataFileException">Another emulator uses the data file.</exception>
    /// <exception cref="IOException">The folder does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The operating system denies access to the folder.</exception>
    public static FileStream Take(string path)
    {
        FileStreamOptions options = new()
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        string name = path + ".lock";
        try
        {
            return new FileStream(name, options);
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException && File.Exists(name))
        {
            throw DataFileException.InUse(path, exception);
        }
    }
}
