namespace LiveStation.Generator.Tests.Compile.CSharpNames;

/// <summary>Kinds of emitted types.</summary>
internal enum EmittedKind
{
    /// <summary>The client of the service.</summary>
    Client,

    /// <summary>The interface of the client.</summary>
    ClientInterface,

    /// <summary>The handlers of all groups.</summary>
    Handlers,

    /// <summary>The routes of all groups.</summary>
    Routes,

    /// <summary>The description of the objects that a server keeps.</summary>
    State,

    /// <summary>The zones.</summary>
    Zones,

    /// <summary>The error codes.</summary>
    ErrorCodes,

    /// <summary>The members that all operations share.</summary>
    Api,

    /// <summary>The methods that read callback messages.</summary>
    Callbacks,

    /// <summary>The client of a group.</summary>
    GroupClient,

    /// <summary>The interface of a group's client.</summary>
    GroupClientInterface,

    /// <summary>The handlers of a group.</summary>
    GroupHandlers,

    /// <summary>The routes of a group.</summary>
    GroupRoutes,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>The extension methods of an enum.</summary>
    Extensions,

    /// <summary>The codec of an enum.</summary>
    EnumCodec,

    /// <summary>An object type.</summary>
    Type,

    /// <summary>The codec of an object type.</summary>
    TypeCodec,

    /// <summary>The values of an object during reading.</summary>
    ValuesOnTheWay,

    /// <summary>The rules of an object type.</summary>
    Rules,

    /// <summary>The descriptor of an operation.</summary>
    Descriptor,

    /// <summary>The contract of an operation.</summary>
    Contract,

    /// <summary>The tools of the service.</summary>
    Tools,

    /// <summary>The tool of an operation.</summary>
    Tool,

    /// <summary>The JSON Schemas of an object type.</summary>
    TypeSchema,

    /// <summary>The commands of the service.</summary>
    Commands,

    /// <summary>The commands of a group.</summary>
    GroupCommands,

    /// <summary>The command of an operation.</summary>
    Command,

    /// <summary>The description of a type or an enum for commands.</summary>
    Shape,

    /// <summary>The states of an object type that a client can wait for.</summary>
    States,

    /// <summary>The options of an operation.</summary>
    Options,

    /// <summary>The rules of options.</summary>
    OptionsRules,
}
