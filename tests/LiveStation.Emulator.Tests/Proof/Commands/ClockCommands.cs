namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands that let time pass.</summary>
internal static class ClockCommands
{
    public static Command[] All { get; } =
    [
        new("wait for seconds", session => session.Advance(TimeSpan.FromMilliseconds(session.Step.Subject % 5_000))) { Weight = 10 },
        new("wait for minutes", session => session.Advance(TimeSpan.FromSeconds(session.Step.Subject % 1_800))) { Weight = 2 },
        new("wait for hours", session => session.Advance(TimeSpan.FromMinutes(session.Step.Subject % 2_400))),
    ];
}
