using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Tests.Compile.CSharpNames;

/// <summary>All types that C# of an API has, of whatever flavour, and the names of their members, as the book says.</summary>
internal static class EmittedTypes
{
    /// <summary>Returns the types.</summary>
    /// <param name="model">The API.</param>
    public static IEnumerable<EmittedType> Of(ApiModel model) => OfService(model).Concat(model.Groups.SelectMany(OfGroup));

    private static IEnumerable<EmittedType> OfService(ApiModel model)
    {
        string[] groups =
            [.. Members(PartKind.Group, model.Groups.Where(group => group.Operations.Count > 0).Select(group => group.Name))];
        return Types(PartKind.Service, model.Service.Name, kind => kind switch
        {
            EmittedKind.Client or EmittedKind.ClientInterface or EmittedKind.Handlers => groups,
            EmittedKind.Zones => Members(PartKind.Zone, model.Service.Zones.Select(zone => zone.Name)),
            EmittedKind.ErrorCodes => Members(PartKind.Error, model.Service.Errors.Select(error => error.Name)),
            EmittedKind.Callbacks => Members(
                PartKind.Callback, model.Groups.SelectMany(group => group.Callbacks).Select(callback => callback.Name)),
            _ => [],
        });
    }

    private static IEnumerable<EmittedType> OfGroup(GroupModel group) =>
        Types(PartKind.Group, group.Name, kind => kind switch
        {
            EmittedKind.GroupClient or EmittedKind.GroupClientInterface =>
                group.Operations.SelectMany(MethodsOf).Concat(Members(PartKind.Wait, group.Waits.Select(wait => wait.Name))),
            EmittedKind.GroupHandlers => Members(PartKind.Handler, group.Operations.Select(operation => operation.Name)),
            _ => [],
        })
        .Concat(group.Enums.SelectMany(OfEnum)).Concat(group.Types.SelectMany(OfType))
        .Concat(group.Operations.SelectMany(OfOperation));

    private static IEnumerable<EmittedType> OfEnum(EnumModel model) => Types(PartKind.Enum, model.Name, kind => kind switch
    {
        EmittedKind.Enum => Members(PartKind.Value, model.Values.Select(value => value.Name)),
        EmittedKind.Extensions => Members(PartKind.Fact, model.Facts.Select(fact => fact.Name)),
        _ => [],
    });

    private static IEnumerable<EmittedType> OfType(TypeModel model)
    {
        string[] fields = [.. Members(PartKind.Field, model.Fields.Select(field => field.Name))];
        return Types(PartKind.Type, model.Name, kind => kind switch
        {
            EmittedKind.Type => fields.Concat(Members(
                PartKind.FieldUri, model.Fields.Where(field => IsLazyUri(field, model.Use)).Select(field => field.Name))),
            EmittedKind.TypeCodec => Members(
                PartKind.FieldCodec, model.Fields.Where(field => field.Nothing.Count > 0).Select(field => field.Name)),
            _ => [],
        })
        .Append(Type(EmittedKind.ValuesOnTheWay, $"{TypeName.Codec(model.Name)}.{FixedMembers.ValuesOnTheWay}", fields));
    }

    private static bool IsLazyUri(FieldModel field, TypeUse use) =>
        field is { Type: ScalarRef { Kind: ScalarKind.Uri }, Nothing.Count: 0 } && use != TypeUse.Sent;

    private static IEnumerable<EmittedType> OfOperation(OperationModel model)
    {
        IEnumerable<EmittedType> types = Types(PartKind.Operation, model.Id, _ => []);
        return !model.HasOptionalQuery ? types : types.Concat(Types(PartKind.Options, model.Id, kind => kind switch
        {
            EmittedKind.Options =>
                Members(PartKind.Option, model.Query.Where(field => field.IsOptional).Select(field => field.Name)),
            _ => [],
        }));
    }

    private static IEnumerable<string> MethodsOf(OperationModel operation) => CSharpBook.Instance.MembersOf(
        new NamedPart(PartKind.Method, operation.Name) { IsPaged = operation.Paging is not null });

    private static IEnumerable<string> Members(PartKind kind, IEnumerable<string> names) =>
        names.SelectMany(name => CSharpBook.Instance.MembersOf(new NamedPart(kind, name)));

    private static IEnumerable<EmittedType> Types(PartKind part, string name, Func<EmittedKind, IEnumerable<string>> members) =>
        KindsOf(part, name).Select(type => Type(type.Kind, type.Name, members(type.Kind)));

    private static EmittedType Type(EmittedKind kind, string name, IEnumerable<string> members) =>
        new(kind, name, members.ToEquatableArray(), FixedNames.Of(kind).ToEquatableArray());

    private static IEnumerable<(EmittedKind Kind, string Name)> KindsOf(PartKind part, string name) => part switch
    {
        PartKind.Service =>
        [
            (EmittedKind.Client, TypeName.Client(name)), (EmittedKind.ClientInterface, TypeName.ClientInterface(name)),
            (EmittedKind.Handlers, TypeName.Handlers(name)), (EmittedKind.Zones, TypeName.Zones(name)),
            (EmittedKind.ErrorCodes, TypeName.ErrorCodes(name)), (EmittedKind.Api, TypeName.Api(name)),
            (EmittedKind.Routes, TypeName.Routes(name)), (EmittedKind.Callbacks, TypeName.Callbacks(name)),
            (EmittedKind.Tools, TypeName.Tools(name)), (EmittedKind.Commands, TypeName.Commands(name)),
            (EmittedKind.State, TypeName.State(name)),
        ],
        PartKind.Group =>
        [
            (EmittedKind.GroupClientInterface, TypeName.ClientInterface(name)),
            (EmittedKind.GroupClient, TypeName.Client(name)),
            (EmittedKind.GroupHandlers, TypeName.Handlers(name)), (EmittedKind.GroupRoutes, TypeName.Routes(name)),
            (EmittedKind.GroupCommands, TypeName.Commands(name)),
        ],
        PartKind.Enum =>
        [
            (EmittedKind.Enum, name), (EmittedKind.EnumCodec, TypeName.Codec(name)),
            (EmittedKind.Extensions, TypeName.Extensions(name)), (EmittedKind.Shape, TypeName.Shape(name)),
        ],
        PartKind.Type =>
        [
            (EmittedKind.Type, name), (EmittedKind.TypeCodec, TypeName.Codec(name)),
            (EmittedKind.Rules, TypeName.Rules(name)), (EmittedKind.TypeSchema, TypeName.Schema(name)),
            (EmittedKind.Shape, TypeName.Shape(name)), (EmittedKind.States, TypeName.States(name)),
        ],
        PartKind.Operation =>
        [
            (EmittedKind.Descriptor, TypeName.Descriptor(name)), (EmittedKind.Contract, TypeName.Contract(name)),
            (EmittedKind.Tool, TypeName.Tool(name)), (EmittedKind.Command, TypeName.Command(name)),
        ],
        PartKind.Options =>
        [
            (EmittedKind.Options, TypeName.Options(name)),
            (EmittedKind.OptionsRules, TypeName.Rules(TypeName.Options(name))),
        ],
        _ => [],
    };
}
