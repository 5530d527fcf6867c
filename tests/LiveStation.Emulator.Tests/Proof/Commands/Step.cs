namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>
/// A random command before it meets a world: numbers that choose the command and its arguments. Any list of steps can be
/// played, also one from which steps were dropped.
/// </summary>
/// <param name="Command">Chooses the command.</param>
/// <param name="Subject">Chooses what it is about.</param>
/// <param name="Other">Chooses what it refers to.</param>
/// <param name="Variant">Chooses between forms of the command.</param>
internal readonly record struct Step(int Command, int Subject, int Other, int Variant);

/// <summary>A command.</summary>
/// <param name="Name">Its name in failures.</param>
/// <param name="Run">Sends it, compares the response with the reference, and changes the reference.</param>
internal sealed record Command(string Name, Action<Session> Run)
{
    /// <summary>How often it is chosen, compared with others.</summary>
    public int Weight { get; init; } = 1;
}
