using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator.State.Journal;

/// <summary>Log entries about the content of a data file.</summary>
internal static partial class JournalLog
{
    /// <summary>Logs what was unusual when a data file was loaded.</summary>
    public static void Loaded(this ILogger log, StateJournal journal)
    {
        if (journal.BrokenLines > 0)
            WriteBroken(log, journal.Path, journal.BrokenLines);
        if (journal.HasOtherModel)
            WriteOtherModel(log, journal.Path);
        if (journal.Unknown.Count > 0)
            WriteUnknown(log, journal.Path, journal.Unknown.Count);
    }

    /// <summary>Logs that the data file could not be rewritten.</summary>
    [LoggerMessage(8, LogLevel.Error, "The data file could not be shortened and continues to grow; no call is lost. {Reason}")]
    public static partial void NotRewritten(this ILogger log, string reason);

    [LoggerMessage(5, LogLevel.Warning, "{Path}: {Count} lines are not JSON and were discarded")]
    private static partial void WriteBroken(ILogger log, string path, int count);

    [LoggerMessage(6, LogLevel.Warning, "{Path}: the file was written with another version of the API's spec")]
    private static partial void WriteOtherModel(ILogger log, string path);

    [LoggerMessage(7, LogLevel.Warning, "{Path}: {Count} objects have an unknown type or owner. They are kept in the file, but not used")]
    private static partial void WriteUnknown(ILogger log, string path, int count);
}
