using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State;

/// <summary>The transitions whose duration is not documented.</summary>
internal static class UnknownTransitions
{
    /// <summary>Checks names such as <c>LiveChannel.CREATING</c>.</summary>
    /// <exception cref="ArgumentException">A name is not that of such a transition.</exception>
    public static void Check(ApiModel model, IEnumerable<string> names)
    {
        string[] valid =
        [
            .. model.Types
                .SelectMany(type => type.Transitions
                    .Where(transition => transition.After is { Unknown: true })
                    .SelectMany(transition => transition.From.Select(state => $"{type.Name}.{state}")))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        if (names.FirstOrDefault(name => !valid.Contains(name)) is { } wrong)
        {
            throw new ArgumentException(
                $"No transition without a documented duration has the name '{wrong}'. Valid names: {string.Join(", ", valid)}.",
                nameof(names));
        }
    }
}
