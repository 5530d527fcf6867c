using System.Reflection;
using System.Xml.Linq;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Conventions.Tests;

public sealed class DocumentationConventions
{
    private static readonly IReadOnlyDictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "LiveStation.Client.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_member_of_the_spec_is_documented_in_English()
    {
        foreach ((string name, XElement member) in Described())
        {
            string summary = member.Element("summary").ShouldNotBeNull(name).Value;
            summary.Any(char.IsAsciiLetter).ShouldBeTrue($"{name} has no English summary: {summary}");
        }
    }

    [Fact]
    public void Every_member_and_value_is_documented_with_its_name_on_the_wire()
    {
        foreach ((string name, string wire) in OnTheWire())
            Codes(Members[name].Element("remarks").ShouldNotBeNull(name)).ShouldContain(wire, name);
    }

    [Fact]
    public void Every_parameter_of_path_and_query_is_documented_with_its_name_on_the_wire()
    {
        foreach (GroupModel group in Subjects.Spec.Groups)
        {
            foreach (OperationModel operation in group.Operations.Where(operation => operation.Path.Count > 0))
            {
                string start = $"M:LiveStation.I{group.Name}Client.{operation.Name}Async(";
                XElement method = Members.First(member => member.Key.StartsWith(start, StringComparison.Ordinal)).Value;
                IEnumerable<string> query = operation.Query.Where(field => !field.IsOptional).Select(field => field.Wire);
                method.Elements("param").Select(parameter => Codes(parameter).FirstOrDefault()).OfType<string>()
                    .ShouldBe(operation.Path.Select(one => one.Wire).Concat(query), operation.Id);
            }
        }
    }

    [Fact]
    public void Every_operation_documents_its_parameters_its_result_and_its_exceptions()
    {
        foreach (MethodInfo method in Subjects.GroupInterfaces.SelectMany(group => group.GetMethods()).Where(one => !Subjects.IsWait(one)))
        {
            XElement own = OperationOf(method);
            own.Element("returns").ShouldNotBeNull().Value.ShouldNotBeEmpty();
            XElement member = Sibling(own) ?? own;
            (member != own).ShouldBe(method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal), method.Name);
            member.Elements("param").Select(parameter => parameter.Attribute("name")!.Value)
                .ShouldBe(method.GetParameters().Select(parameter => parameter.Name));
            member.Elements("param").ShouldAllBe(parameter => parameter.Value.Length > 3);
            ShouldTellItsExceptions(member, method.GetParameters());
        }
    }

    // The method that provides all documentation except the return value; editors show it there.
    private static XElement? Sibling(XElement member) =>
        member.Element("inheritdoc") is { } reference ? Members[reference.Attribute("cref")!.Value] : null;

    // A null body causes an ArgumentNullException; a value that cannot be sent causes an ApiValidationException.
    private static void ShouldTellItsExceptions(XElement member, ParameterInfo[] parameters)
    {
        string[] told = [.. member.Elements("exception").Select(one => one.Attribute("cref")!.Value.Split('.').Last())];
        told.Contains("ArgumentNullException").ShouldBe(parameters.Any(parameter => parameter.Name == "request"));
        if (parameters.Length > 1)
            told.ShouldContain("ApiValidationException");
        // The exceptions of every call are listed once, on the client.
        told.Except(["ArgumentNullException", "ApiValidationException"]).ShouldBe(["ApiException"]);
        member.Elements("exception").Last().Elements("see").Select(one => one.Attribute("cref")!.Value)
            .ShouldBe(["T:LiveStation.LiveStationClient"]);
    }

    [Fact]
    public void The_client_lists_the_exceptions_that_every_call_can_throw() =>
        Members["T:LiveStation.LiveStationClient"].Descendants("see").Select(one => one.Attribute("cref")!.Value.Split('.').Last())
            .ShouldBe(["ApiErrorException", "ApiFormatException", "ApiConnectionException", "OperationCanceledException"]);

    [Fact]
    public void Every_public_member_of_the_client_is_documented()
    {
        IEnumerable<string> types = Subjects.PublicTypes.Select(type => $"T:{type.FullName}");
        IEnumerable<string> properties = Subjects.PublicTypes
            .SelectMany(type => type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}");

        types.Concat(properties).Where(name => !Members.ContainsKey(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_operation_with_a_page_in_the_spec_links_to_it()
    {
        IEnumerable<OperationModel> operations = Subjects.Spec.Groups.SelectMany(group => group.Operations);

        foreach (OperationModel operation in operations.Where(operation => operation.Reference.Length > 0))
        {
            string page = $"https://api.ncloud-docs.com/docs/en/{operation.Reference}";
            Operations().SelectMany(member => member.Descendants().Attributes("href")).Select(href => href.Value)
                .ShouldContain(page, operation.Id);
        }
    }

    private static IEnumerable<string> Codes(XElement element) => element.Elements("c").Select(code => code.Value);

    private static IEnumerable<(string Name, string Wire)> OnTheWire()
    {
        IEnumerable<(string Type, FieldModel Field)> members = Subjects.Spec.Groups.SelectMany(group => group.Types)
            .SelectMany(type => type.Fields.Select(field => (type.Name, field)));
        IEnumerable<(string Type, FieldModel Field)> options = Subjects.Spec.Groups.SelectMany(group => group.Operations)
            .SelectMany(operation => operation.Query.Where(field => field.IsOptional)
                .Select(field => (char.ToUpperInvariant(operation.Id[0]) + operation.Id[1..] + "Options", field)));
        IEnumerable<(string Name, string Wire)> values = Subjects.Spec.Groups.SelectMany(group => group.Enums)
            .SelectMany(one => one.Values.Select(value => ($"F:LiveStation.{one.Name}.{value.Name}", value.Text)));
        return members.Concat(options)
            .Select(member => ($"P:LiveStation.{member.Type}.{member.Field.Name}", member.Field.Wire)).Concat(values);
    }

    private static XElement OperationOf(MethodInfo method) => Members.Single(member => member.Key
        .StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}(", StringComparison.Ordinal)).Value;

    private static IEnumerable<XElement> Operations() =>
        Subjects.GroupInterfaces.SelectMany(group => Members
            .Where(member => member.Key.StartsWith($"M:{group.FullName}.", StringComparison.Ordinal))
            .Select(member => member.Value));

    // Types, properties and values of the spec. Helpers that editors hide are excluded.
    private static IEnumerable<(string Name, XElement Member)> Described()
    {
        IEnumerable<TypeModel> types = Subjects.Spec.Groups.SelectMany(group => group.Types);
        IEnumerable<EnumModel> enums = Subjects.Spec.Groups.SelectMany(group => group.Enums);
        string[] names =
        [
            .. types.Select(type => $"T:LiveStation.{type.Name}"),
            .. types.SelectMany(type => type.Fields.Select(field => $"P:LiveStation.{type.Name}.{field.Name}")),
            .. enums.Select(one => $"T:LiveStation.{one.Name}"),
            .. enums.SelectMany(one => one.Values.Select(value => $"F:LiveStation.{one.Name}.{value.Name}")),
        ];
        return names.Select(name => (name, Members.TryGetValue(name, out XElement? member)
            ? member : throw new InvalidOperationException($"{name} has no documentation.")));
    }
}
