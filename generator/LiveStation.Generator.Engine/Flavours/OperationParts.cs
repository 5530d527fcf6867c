using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>What client and server say alike of an operation.</summary>
/// <param name="ClassName">What the names of its classes begin with.</param>
/// <param name="Identity">Its id, method and route, as C# literals.</param>
/// <param name="Result">C# type of its result.</param>
/// <param name="Reply">The C# expression of what reads and writes its answer.</param>
internal sealed record OperationParts(string ClassName, EquatableArray<string> Identity, string Result, string Reply)
{
    /// <summary>The parts of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="apiClass">C# name of the class that holds what all operations share.</param>
    public static OperationParts Of(OperationModel operation, string apiClass)
    {
        string item = CSharpType.Of(operation.Result);
        bool isList = operation.Reply == ReplyShape.List;
        return new OperationParts(
            char.ToUpperInvariant(operation.Id[0]) + operation.Id.Substring(1),
            EquatableArray.Of(
                CSharpLiteral.Of(operation.Id), CSharpLiteral.Of(operation.Method), CSharpLiteral.Of(operation.Route)),
            isList ? $"ResultList<{item}>" : item,
            $"{apiClass}.Envelope.{(isList ? "List" : "Object")}({CSharpType.CodecOf(operation.Result)})");
    }
}
