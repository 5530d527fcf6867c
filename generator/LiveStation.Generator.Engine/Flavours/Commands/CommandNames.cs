using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.Commands;

/// <summary>The names of groups and commands as they are typed.</summary>
internal sealed class CommandNames
{
    /// <summary>The commands that the library LiveStation.CommandLine adds. A group with one of these names gets a number.</summary>
    public static EquatableArray<string> OfLibrary { get; } =
        EquatableArray.Of("completion", "configure", "help", "version");

    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _commands = new(StringComparer.Ordinal);

    /// <summary>Chooses the names.</summary>
    /// <param name="model">The API.</param>
    public CommandNames(ApiModel model)
    {
        var groups = new TakenNames([.. OfLibrary]);
        foreach (GroupModel group in model.Groups)
        {
            _groups[group.Name] = groups.Take(SpecName.ToKebab(group.Name));
            var commands = new TakenNames();
            foreach (OperationModel operation in group.Operations)
                _commands[operation.Id] = commands.Take(SpecName.ToKebab(operation.Name));
        }
    }

    /// <summary>Returns the name of a group.</summary>
    /// <param name="group">The group.</param>
    public string Of(GroupModel group) => _groups[group.Name];

    /// <summary>Returns the name of the command of an operation within its group.</summary>
    /// <param name="operation">The operation.</param>
    public string Of(OperationModel operation) => _commands[operation.Id];
}
