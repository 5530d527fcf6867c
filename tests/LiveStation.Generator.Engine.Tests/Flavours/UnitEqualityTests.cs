using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>An edit of the spec changes only the units of the affected files.</summary>
public sealed class UnitEqualityTests
{
    [Fact]
    public void The_same_model_results_in_equal_units_and_equal_bytes()
    {
        Emitted.Units(Rebuilt()).ShouldBe(Emitted.Units(Golden.Model));
        Emitted.Files(Rebuilt()).ShouldBe(Emitted.Files(Golden.Model));
    }

    [Fact]
    public void The_description_of_a_member_is_in_the_types_only() =>
        Changed(Field("name", field => field with { Doc = Given.Doc("New.") })).ShouldBe(["Stations.Types.g.cs"]);

    [Fact]
    public void The_certainty_of_a_member_is_in_the_types_only() =>
        Changed(Field("name", field => field with { Certainty = CertaintyKind.Older }))
            .ShouldBe(["Stations.Types.g.cs"]);

    [Fact]
    public void The_reason_of_a_certainty_is_in_the_types_only() =>
        Changed(Field("name", field => field with { Note = Given.Doc("New.") })).ShouldBe(["Stations.Types.g.cs"]);

    [Fact]
    public void The_wire_name_of_a_member_is_in_types_and_JSON_code() =>
        Changed(Field("name", field => field with { Wire = "title" }))
            .ShouldBe(["Stations.Types.g.cs", "Stations.Json.g.cs"]);

    [Fact]
    public void Another_name_of_a_member_is_in_types_and_JSON_code() =>
        Changed(Field("name", field => field with { Aliases = EquatableArray.Of("title") }))
            .ShouldBe(["Stations.Types.g.cs", "Stations.Json.g.cs"]);

    [Fact]
    public void The_unit_of_a_duration_is_in_the_JSON_code_only() =>
        Changed(Field("loop", field => field with { Type = new ScalarRef(ScalarKind.DurationMinutes) }))
            .ShouldBe(["Stations.Json.g.cs"]);

    [Fact]
    public void The_name_of_a_member_in_CSharp_is_in_types_and_JSON_code() =>
        Changed(Field("name", field => field with { Name = "Title" }))
            .ShouldBe(["Stations.Types.g.cs", "Stations.Json.g.cs"]);

    [Fact]
    public void Whether_a_member_is_optional_is_in_types_and_JSON_code() =>
        Changed(Field("name", field => field with { IsOptional = true }))
            .ShouldBe(["Stations.Types.g.cs", "Stations.Json.g.cs"]);

    [Fact]
    public void A_new_member_is_in_types_and_JSON_code() => Changed(Type("Station", type => type with
    {
        Fields = type.Fields.Append(Given.Field("new", "New", Given.Text)).ToEquatableArray(),
    })).ShouldBe(["Stations.Types.g.cs", "Stations.Json.g.cs"]);

    [Fact]
    public void The_description_of_a_type_is_in_the_types_only() =>
        Changed(Type("Station", type => type with { Doc = Given.Doc("New.") })).ShouldBe(["Stations.Types.g.cs"]);

    [Fact]
    public void The_description_of_an_enum_value_is_in_the_enums_only() =>
        Changed(Word("AM", word => word with { Doc = Given.Doc("New.") })).ShouldBe(["Words.Enums.g.cs"]);

    [Fact]
    public void A_fact_of_an_enum_value_is_in_the_enums_only() =>
        Changed(Word("AM", word => word with { Facts = EquatableArray.Of("High") })).ShouldBe(["Words.Enums.g.cs"]);

    [Fact]
    public void The_wire_value_of_an_enum_value_is_in_enums_and_JSON_code() =>
        Changed(Word("AM", word => word with { Text = "LW" })).ShouldBe(["Words.Enums.g.cs", "Words.Json.g.cs"]);

    [Fact]
    public void The_description_of_an_operation_is_in_the_operations_only() =>
        Changed(Operation("getStation", operation => operation with { Doc = Given.Doc("New.") }))
            .ShouldBe(["Stations.Operations.g.cs"]);

    [Fact]
    public void The_route_of_an_operation_is_in_the_operations_only() =>
        Changed(Operation("getStation", operation => operation with { Route = "/s/{stationId}" }))
            .ShouldBe(["Stations.Operations.g.cs"]);

    [Fact]
    public void The_response_of_an_example_is_in_the_server_only()
    {
        ApiModel edited = Operation("getStation", operation => operation with
        {
            Examples = EquatableArray.Of(operation.Examples[0] with { Body = "{}" }, operation.Examples[1]),
        });
        Changed(edited).ShouldBeEmpty();
        Changed(edited, Emitted.Server).ShouldBe(["Stations.Server.g.cs"]);
    }

    [Fact]
    public void The_path_of_the_first_example_is_in_the_client_and_the_server()
    {
        ApiModel edited = Operation("getStation", operation => operation with
        {
            Examples = EquatableArray.Of(
                operation.Examples[0] with { Path = EquatableArray.Of("s-2") }, operation.Examples[1]),
        });
        Changed(edited).ShouldBe(["Radio.Client.g.cs"]);
        Changed(edited, Emitted.Server).ShouldBe(["Stations.Server.g.cs"]);
    }

    [Fact]
    public void The_description_of_a_group_is_in_the_client_and_its_operations() =>
        Changed(Group("Stations", group => group with { Doc = Given.Doc("New.") }))
            .ShouldBe(["Radio.Client.g.cs", "Stations.Operations.g.cs"]);

    [Fact]
    public void A_file_added_to_a_group_is_named_in_all_files_of_the_group() =>
        Changed(Group("Words", group => group with { Files = EquatableArray.Of("spec/a.yaml", "spec/words.yaml") }))
            .ShouldBe(["Words.Enums.g.cs", "Words.Json.g.cs"]);

    [Fact]
    public void The_advice_of_an_error_is_in_the_service_only() => Changed(Golden.Model with
    {
        Service = Golden.Model.Service with
        {
            Errors = Golden.Model.Service.Errors.Select(error => error with { Retry = RetryKind.Later }).ToEquatableArray(),
        },
    }).ShouldBe(["Radio.Service.g.cs"]);

    [Fact]
    public void The_description_of_the_service_is_in_the_client_only() => Changed(Golden.Model with
    {
        Service = Golden.Model.Service with { Doc = Given.Doc("New.") },
    }).ShouldBe(["Radio.Client.g.cs"]);

    [Theory]
    [InlineData(DocumentationLanguage.Korean)]
    [InlineData(DocumentationLanguage.Both)]
    public void The_language_of_the_documentation_changes_all_but_polyfills(DocumentationLanguage language) =>
        Emitted.Units(Golden.Model, Emitted.Client with { Documentation = language })
            .Intersect(Emitted.Units(Golden.Model)).Select(unit => unit.Path).ShouldBe(["Radio.Polyfills.g.cs"]);

    [Fact]
    public void Another_namespace_changes_all_but_polyfills() =>
        Emitted.Units(Golden.Model, Emitted.Client with { Namespace = "Wireless" })
            .Intersect(Emitted.Units(Golden.Model)).Select(unit => unit.Path).ShouldBe(["Radio.Polyfills.g.cs"]);

    // Units differ exactly when their texts differ. A unit with data that it does not print would be written without a change.
    private static IReadOnlyList<string> Changed(ApiModel edited, EmitOptions? options = null)
    {
        OutputUnit[] changed = [.. Emitted.Units(edited, options).Except(Emitted.Units(Golden.Model, options))];
        OutputFile[] files = [.. Emitted.Files(edited, options).Except(Emitted.Files(Golden.Model, options))];
        files.Select(file => file.Path).ShouldBe(changed.Select(unit => unit.Path));
        return [.. changed.Select(unit => unit.Path)];
    }

    private static ApiModel Rebuilt() =>
        Group("Stations", group => group with { Types = group.Types.ToEquatableArray() });

    private static ApiModel Group(string name, Func<GroupModel, GroupModel> edit) => Golden.Model with
    {
        Groups = Golden.Model.Groups.Select(group => group.Name == name ? edit(group) : group).ToEquatableArray(),
    };

    private static ApiModel Type(string name, Func<TypeModel, TypeModel> edit) => Group("Stations", group => group with
    {
        Types = group.Types.Select(type => type.Name == name ? edit(type) : type).ToEquatableArray(),
    });

    private static ApiModel Field(string wire, Func<FieldModel, FieldModel> edit) => Type("Station", type => type with
    {
        Fields = type.Fields.Select(field => field.Wire == wire ? edit(field) : field).ToEquatableArray(),
    });

    private static ApiModel Word(string text, Func<EnumValueModel, EnumValueModel> edit) =>
        Group("Words", group => group with
        {
            Enums = group.Enums.Select(model => model with
            {
                Values = model.Values.Select(value => value.Text == text ? edit(value) : value).ToEquatableArray(),
            }).ToEquatableArray(),
        });

    private static ApiModel Operation(string id, Func<OperationModel, OperationModel> edit) =>
        Group("Stations", group => group with
        {
            Operations = group.Operations.Select(model => model.Id == id ? edit(model) : model).ToEquatableArray(),
        });
}
