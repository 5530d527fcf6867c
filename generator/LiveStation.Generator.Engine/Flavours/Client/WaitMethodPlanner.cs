using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the methods that wait until an object has a state.</summary>
internal static class WaitMethodPlanner
{
    /// <summary>Plans one method.</summary>
    /// <param name="wait">What to wait for.</param>
    /// <param name="operation">The operation that is repeated.</param>
    /// <param name="parts">Its parts that client and server have in common.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static MethodPlan Plan(WaitModel wait, OperationModel operation, OperationParts parts, PlanContext context)
    {
        ArgumentPart[] own = [.. parts.Parameters.Where(part => !part.IsOptional)];
        ArgumentPart[] arguments = wait.Key is { } key ? [.. own, KeyOf(key, wait.Type, own, context)] : own;
        string[] names = [.. arguments.Select(part => part.Name)];
        string state = LocalName.Beside("state", names);
        string options = LocalName.Beside(ParameterName.Options, names);
        string call = string.Join(", ", parts.Parameters.Select(part => part.IsOptional ? "null" : part.Name));
        TypeModel type = context.TypeOf(wait.Type)!;
        string stateType = ((EnumRef)type.States!.Field.Type).Name;
        return new MethodPlan(
            Docs(wait, operation, [.. arguments], state, options, context),
            $"Task<{wait.Type}> {MemberName.Method(wait.Name)}",
            arguments.Select(part => $"{part.Type} {part.Name}")
                .Append($"{stateType} {state}")
                .Append($"WaitOptions<{wait.Type}>? {options} = null")
                .Append($"CancellationToken {ParameterName.Token} = default").ToEquatableArray(),
            $"{MemberPath.States(wait.Type)}.WaitAsync",
            EquatableArray.Of(
                FixedMembers.Transport,
                $"{MemberPath.Call(operation.Id)}({call})",
                Finder(wait, operation, names),
                state,
                options,
                ParameterName.Token));
    }

    private static ArgumentPart KeyOf(FieldRef key, string type, ArgumentPart[] own, PlanContext context)
    {
        FieldModel field = context.TypeOf(type)!.Fields.First(one => one.Wire == key.Wire);
        string name = Identifier.Escape(MemberName.Parameter(key.Name));
        return new ArgumentPart(CSharpType.Of(key.Type), LocalName.Beside(name, own.Select(part => part.Name)), DocXml.From(field.Doc));
    }

    // How the object is found in the result, as a C# lambda expression.
    private static string Finder(WaitModel wait, OperationModel operation, string[] names)
    {
        string found = LocalName.Beside("found", names);
        string place = PlaceIn(found, wait, operation);
        if (wait.Find == WaitFind.Itself)
            return $"static {found} => {place}";
        if (wait.Find == WaitFind.InMap)
        {
            ParameterModel last = operation.Path[operation.Path.Count - 1];
            return $"{found} => StateFind.InMap({place}, {CallPlanner.WireText(last.Type, OperationParts.NameOf(last))})";
        }
        string item = LocalName.Beside("item", names.Append(found));
        return $"{found} => StateFind.InList({place}, {item} => {item}.{Identifier.Escape(wait.Key!.Name)} == {names[names.Length - 1]})";
    }

    private static string PlaceIn(string found, WaitModel wait, OperationModel operation)
    {
        string place = operation.Reply == ReplyShape.Counted ? found + ".Value" : found;
        bool canBeNull = false;
        foreach (FieldRef member in wait.Path)
        {
            place += $"{(canBeNull ? "?." : ".")}{Identifier.Escape(member.Name)}";
            canBeNull |= member.IsOptional;
        }
        // Lists and maps are structs.
        return canBeNull && wait.Find != WaitFind.Itself ? $"{place} ?? default" : place;
    }

    private static DocBlock Docs(
        WaitModel wait, OperationModel operation, ArgumentPart[] arguments, string state, string options, PlanContext context)
    {
        DocComposer docs = context.Docs;
        string method = MemberName.Method(operation.Paging is null ? operation.Name : MemberName.Page(operation.Name));
        return DocBlock.Of(
        [
            docs.Summary(WaitPhrases.WaitFor(wait.Type)),
            docs.Remarks(WaitPhrases.RepeatedCall(method), WaitPhrases.EndsOfWait),
            .. arguments.Select(part => docs.Param(part.Name, part.Doc!)),
            docs.Param(state, WaitPhrases.WantedState),
            docs.Param(options, WaitPhrases.WaitOptions),
            docs.Param(ParameterName.Token, ClientPhrases.CancellationToken),
            docs.Returns(WaitPhrases.InWantedState(wait.Type)),
            docs.Exception("ApiWaitException", WaitPhrases.NotReached),
            docs.Exception("ApiValidationException", ClientPhrases.InvalidArgument),
            docs.Exception("ArgumentOutOfRangeException", WaitPhrases.NotAState(state)),
            docs.Exception("ApiException", ClientPhrases.FailedCall(TypeName.Client(context.Service.Name))),
        ]);
    }
}
