namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>All commands.</summary>
internal static class Catalog
{
    private static readonly Command[] Weighted =
    [
        .. new[]
        {
            ClockCommands.All, LiveChannelCommands.All, BroadcastCommands.All, RecordingCommands.All, CurtainCommands.All,
            QualityCommands.All, ReStreamCommands.All, VodCommands.All, ScheduleCommands.All, SettingCommands.All, ListCommands.All,
        }.SelectMany(commands => commands).SelectMany(command => Enumerable.Repeat(command, command.Weight)),
    ];

    /// <summary>Returns the command that a number chooses.</summary>
    public static Command Of(int number) => Weighted[number % Weighted.Length];
}
