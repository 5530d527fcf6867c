using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Types of the spec as the library LiveStation.CommandLine describes them.</summary>
internal static class CommandTypes
{
    /// <summary>The C# expression of the description of a type.</summary>
    /// <param name="type">The type of the spec.</param>
    public static string Of(TypeRef type) => type switch
    {
        ScalarRef scalar => "CommandType." + RuntimeNames.Of(scalar.Kind),
        EnumRef reference => MemberPath.Shape(reference.Name),
        ObjectRef reference => MemberPath.Shape(reference.Name),
        ListRef list => Of(list.Item) + ".List",
        MapRef map => Of(map.Item) + ".Map",
        NothingRef => "CommandType.Nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The C# expression of the description of the result of an operation, or of each item of its list.</summary>
    /// <param name="operation">The operation.</param>
    public static string OfResult(OperationModel operation) =>
        operation.Reply == ReplyShape.None ? Of(new NothingRef()) : Of(operation.Result);
}
