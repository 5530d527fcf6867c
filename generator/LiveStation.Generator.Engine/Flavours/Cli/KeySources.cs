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
    public DocText? Of(BehaviorModel value) => ListedBy(value.KeyOf);

    /// <summary>Returns a sentence with the commands; null when the value is not a key or no command lists its objects.</summary>
    /// <param name="parameter">The path value. Without other information, a value with the name of the key is the key.</param>
    /// <param name="operation">Its operation.</param>
    public DocText? Of(ParameterModel parameter, OperationModel operation) =>
        parameter.Behavior.KeyOf.Count == 0 && operation.Effect is { } effect && KeyOf(effect.Type) == parameter.Wire
            ? ListedBy([effect.Type])
            : Of(parameter.Behavior);

    private string? KeyOf(string type) =>
        model.Groups.SelectMany(@group => @group.Types).FirstOrDefault(one => one.Name == type)?.Key?.Wire;

    private DocText? ListedBy(IEnumerable<string> types)
    {
        string[] commands =
        [
            .. from type in types
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
