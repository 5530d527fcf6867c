using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>The commands of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Group">The class that lists the commands of the group; null when another file has it.</param>
/// <param name="Commands">The commands.</param>
internal sealed record CommandsUnit(
    string Path, UnitHeader Header, CommandGroupPlan? Group, EquatableArray<CommandPlan> Commands)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => CommandsEmitter.Emit(this);
}

/// <summary>The class that lists the commands of a group.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Entries">Name, summary and description of each command, as C# expressions.</param>
internal sealed record CommandGroupPlan(
    string Name, DocBlock Doc, EquatableArray<EquatableArray<string>> Entries);

/// <summary>The command of an operation.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Id">ID of the operation, as a C# literal.</param>
/// <param name="Values">Its arguments and options.</param>
/// <param name="Properties">Its other properties, as C# assignments.</param>
/// <param name="Send">How its request is sent.</param>
internal sealed record CommandPlan(
    string Name,
    DocBlock Doc,
    string Id,
    CommandValuesPlan Values,
    EquatableArray<string> Properties,
    SendPlan Send);

/// <summary>The values of a command.</summary>
/// <param name="Arguments">The values of the path.</param>
/// <param name="Options">The values of the query, and the members of the body.</param>
internal sealed record CommandValuesPlan(
    EquatableArray<CommandValuePlan> Arguments, EquatableArray<CommandValuePlan> Options);

/// <summary>An argument or an option.</summary>
/// <param name="Name">Its name without hyphens before it.</param>
/// <param name="Type">Its type, as a C# expression.</param>
/// <param name="Text">Its description, as a C# expression.</param>
/// <param name="Path">Names of the members of the body that lead to it, as C# literals; empty for path and query.</param>
/// <param name="IsRequired">Whether a request cannot be sent without it.</param>
internal sealed record CommandValuePlan(
    string Name, string Type, string Text, EquatableArray<string> Path, bool IsRequired);

/// <summary>How the request of a command is sent.</summary>
/// <param name="Method">Method of the library.</param>
/// <param name="Arguments">Its arguments, as C# expressions.</param>
internal sealed record SendPlan(string Method, EquatableArray<string> Arguments);
