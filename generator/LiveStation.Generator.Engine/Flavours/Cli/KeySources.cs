using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>The commands that list the objects to which a value can refer by their key.</summary>
/// <param name="model">The API.</param>
/// <param name="names">The names of the commands.</param>
internal sealed class KeySources(ApiModel model, CommandNames names)
{
    /// <summary>Returns a sentence with the commands; null when the value is not a key or no command lists its objects.</summary>
    /// <param name="value">How the service uses the value.</param>
    public DocText? Of(BehaviorModel value)
    {
        string[] commands =
        [
            .. from type in value.KeyOf
               from @group in model.Groups
               from operation in @group.Operations
               where operation.Effect is { Kind: EffectKind.Lists } effect && effect.Type == type
               select $"{names.Of(@group)} {names.Of(operation)}",
        ];
        return commands.Length == 0
            ? null
            : new DocText($"Listed by: {string.Join(", ", commands)}.", $"조회 명령: {string.Join(", ", commands)}.");
    }
}
