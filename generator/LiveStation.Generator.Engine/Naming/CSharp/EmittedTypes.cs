using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>All C# types of an API in any flavour, and the names of their members.</summary>
internal static class EmittedTypes
{
    /// <summary>Returns the types.</summary>
    /// <param name="model">The API.</param>
    public static IEnumerable<EmittedType> Of(ApiModel model) => OfService(model).Concat(model.Groups.SelectMany(OfGroup));

    private static IEnumerable<EmittedType> OfService(ApiModel model)
    {
        string name = model.Service.Name;
        string[] groups = [.. model.Groups.Where(group => group.Operations.Count > 0).Select(group => group.Name)];
        string[] readers = [.. model.Groups.SelectMany(group => group.Callbacks)
            .Select(callback => MemberName.Read(callback.Name)).SelectMany(read => new[] { read, MemberName.Method(read) })];
        yield return Type(EmittedKind.Client, TypeName.Client(name), groups, FixedMembers.Client);
        yield return Type(EmittedKind.ClientInterface, TypeName.ClientInterface(name), groups);
        yield return Type(EmittedKind.Handlers, TypeName.Handlers(name), groups);
        yield return Type(EmittedKind.Routes, TypeName.Routes(name), [], FixedMembers.Routes);
        yield return Type(EmittedKind.Zones, TypeName.Zones(name), model.Service.Zones.Select(zone => zone.Name));
        yield return Type(
            EmittedKind.ErrorCodes,
            TypeName.ErrorCodes(name),
            model.Service.Errors.Select(error => error.Name),
            FixedMembers.ErrorCodes);
        yield return Type(EmittedKind.Api, TypeName.Api(name), [], FixedMembers.Api);
        yield return Type(EmittedKind.Callbacks, TypeName.Callbacks(name), readers);
    }

    private static IEnumerable<EmittedType> OfGroup(GroupModel group)
    {
        string[] methods = [.. group.Operations.SelectMany(MethodsOf)];
        yield return Type(EmittedKind.GroupClient, TypeName.Client(group.Name), methods, FixedMembers.GroupClient);
        yield return Type(EmittedKind.GroupClientInterface, TypeName.ClientInterface(group.Name), methods);
        yield return Type(
            EmittedKind.GroupHandlers,
            TypeName.Handlers(group.Name),
            group.Operations.Select(operation => MemberName.Method(operation.Name)));
        yield return Type(EmittedKind.GroupRoutes, TypeName.Routes(group.Name), [], FixedMembers.GroupRoutes);
        foreach (EmittedType type in group.Enums.SelectMany(OfEnum).Concat(group.Types.SelectMany(OfType))
            .Concat(group.Operations.SelectMany(OfOperation)))
        {
            yield return type;
        }
    }

    private static IEnumerable<EmittedType> OfEnum(EnumModel model)
    {
        yield return Type(EmittedKind.Enum, model.Name, model.Values.Select(value => value.Name));
        yield return Type(
            EmittedKind.Extensions,
            TypeName.Extensions(model.Name),
            model.Facts.Select(fact => MemberName.Fact(fact.Name)),
            FixedMembers.Extensions);
        yield return Type(EmittedKind.EnumCodec, TypeName.Codec(model.Name), [], FixedMembers.EnumCodec);
    }

    private static IEnumerable<EmittedType> OfType(TypeModel model)
    {
        string codec = TypeName.Codec(model.Name);
        string[] fields = [.. model.Fields.Select(field => field.Name)];
        IEnumerable<string> codecs = model.Fields.Where(field => field.Nothing.Count > 0)
            .Select(field => MemberName.OwnCodec(field.Name));
        yield return Type(EmittedKind.Type, model.Name, fields, FixedMembers.Type);
        yield return Type(EmittedKind.TypeCodec, codec, codecs, FixedMembers.TypeCodec);
        yield return Type(EmittedKind.ValuesOnTheWay, $"{codec}.{FixedMembers.ValuesOnTheWay}", fields, FixedMembers.Type);
        yield return Type(EmittedKind.Rules, TypeName.Rules(model.Name), [], FixedMembers.Rules);
    }

    private static IEnumerable<EmittedType> OfOperation(OperationModel model)
    {
        yield return Type(EmittedKind.Descriptor, TypeName.Descriptor(model.Id), [], FixedMembers.Descriptor);
        yield return Type(EmittedKind.Contract, TypeName.Contract(model.Id), [], FixedMembers.Contract);
        string[] options = [.. model.Query.Where(field => field.IsOptional).Select(field => field.Name)];
        if (options.Length == 0)
            yield break;
        string name = TypeName.Options(model.Id);
        yield return Type(EmittedKind.Options, name, options);
        yield return Type(EmittedKind.OptionsRules, TypeName.Rules(name), [], FixedMembers.Rules);
    }

    private static IEnumerable<string> MethodsOf(OperationModel operation) => CSharpBook.Instance
        .MembersOf(new NamedPart(PartKind.Method, operation.Name) { IsPaged = operation.Paging is not null })
        .Select(MemberName.Method);

    private static EmittedType Type(
        EmittedKind kind, string name, IEnumerable<string> members, IEnumerable<string>? whatever = null) =>
        new(kind, name, members.ToEquatableArray(), (whatever ?? []).ToEquatableArray());
}
