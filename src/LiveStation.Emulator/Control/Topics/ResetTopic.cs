using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Resets parts of the emulator.</summary>
/// <param name="parts">What is done for each part, by name, in the order in which it is done.</param>
internal sealed class ResetTopic(IReadOnlyList<KeyValuePair<string, Action>> parts) : IControlTopic
{
    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes => [ControlRoute.Post("/_emulator/reset", Reset)];

    private ControlReply Reset(ControlRequest request)
    {
        IReadOnlyList<string>? what = request.Read(ControlJson.Default.ResetBody).What;
        string[] unknown = [.. (what ?? []).Where(name => parts.All(part => part.Key != name)).Select(name => name ?? "null")];
        if (unknown.Length > 0)
        {
            throw ControlFailure.Invalid(
                $"There is no part {unknown[0]}. Specify what as a list of these: {string.Join(", ", parts.Select(part => part.Key))}.");
        }
        string names = string.Join(", ", what ?? [.. parts.Select(part => part.Key)]);
        request.Action = new LocalText($"Reset: {names}", $"초기화: {names}");
        foreach ((string name, Action reset) in parts)
        {
            if (what is null || what.Contains(name))
                reset();
        }
        return ControlReply.Text("{}");
    }
}
